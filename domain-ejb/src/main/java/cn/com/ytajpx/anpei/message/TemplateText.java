package cn.com.ytajpx.anpei.message;

import cn.com.ytajpx.anpei.common.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A text with placeholders in braces, taken apart. Pure; lines and columns are counted from 1. */
final class TemplateText {

    private record Piece(String literal, Placeholder placeholder) {
    }

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final String text;
    private final String field;
    private final List<Placeholder> known;

    private TemplateText(String text, String field, List<Placeholder> known) {
        this.text = text;
        this.field = field;
        this.known = known;
    }

    /** @param field the form field that refusals point at */
    static TemplateText parse(String text, String field, List<Placeholder> known) {
        var parsed = new TemplateText(text, field, known);
        parsed.takeApart();
        return parsed;
    }

    /** Every unknown placeholder and unclosed brace, in the order of the text. */
    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** Those it names, in the order of the text. */
    List<Placeholder> placeholders() {
        return pieces.stream().map(Piece::placeholder).filter(Objects::nonNull).toList();
    }

    String fill(Function<Placeholder, String> value) {
        return pieces.stream()
                .map(piece -> piece.placeholder == null ? piece.literal : value.apply(piece.placeholder))
                .collect(Collectors.joining());
    }

    private void takeApart() {
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            pieces.add(new Piece(text.substring(from, open), null));
            int close = text.indexOf('}', open);
            if (close < 0) {
                refusals.add(Refusal.at(field, TemplateReason.TEMPLATE_BRACE_OPEN, line(open), column(open)));
                pieces.add(new Piece(text.substring(open), null));
                return;
            }
            take(open, close);
            from = close + 1;
        }
        pieces.add(new Piece(text.substring(from), null));
    }

    private void take(int open, int close) {
        var name = text.substring(open + 1, close).strip();
        Placeholder.named(name).filter(known::contains).ifPresentOrElse(
                placeholder -> pieces.add(new Piece(null, placeholder)),
                () -> {
                    pieces.add(new Piece(text.substring(open, close + 1), null));
                    refusals.add(Refusal.at(field, TemplateReason.TEMPLATE_PLACEHOLDER_UNKNOWN, line(open), column(open),
                            name.length() > 20 ? name.substring(0, 20) + "…" : name, names()));
                });
    }

    private String names() {
        return known.stream().map(one -> "{" + one.chinese() + "}").collect(Collectors.joining(" "));
    }

    private int line(int position) {
        return (int) text.substring(0, position).chars().filter(c -> c == '\n').count() + 1;
    }

    private int column(int position) {
        return position - text.lastIndexOf('\n', position - 1);
    }
}
