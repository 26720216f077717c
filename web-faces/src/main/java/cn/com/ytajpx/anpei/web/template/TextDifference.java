package cn.com.ytajpx.anpei.web.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What became of a text: pieces kept, taken out and put in, in reading order. Placeholders, words and numbers are never cut
 * in two; Chinese is compared character by character.
 */
public final class TextDifference {

    /** A piece of both texts, of the older one only, or of the newer one only. */
    public enum Change {
        KEPT, OUT, IN
    }

    /** Neighbouring tokens of one kind together. */
    public record Piece(Change change, String text) {
    }

    private static final Pattern TOKEN = Pattern.compile("\\{[^{}\\n]*}|[A-Za-z]+|\\d+|[ \\t]+|.", Pattern.DOTALL);
    /** Longer changes are told as one piece out and one in, rather than compared for seconds. */
    private static final int MOST_COMPARED = 1500;

    private final List<Piece> pieces = new ArrayList<>();

    private TextDifference() {
    }

    static List<Piece> between(String older, String newer) {
        var from = tokens(older);
        var to = tokens(newer);
        int start = 0;
        while (start < Math.min(from.size(), to.size()) && from.get(start).equals(to.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(from.size(), to.size()) - start
                && from.get(from.size() - 1 - end).equals(to.get(to.size() - 1 - end))) {
            end++;
        }
        var difference = new TextDifference();
        difference.add(Change.KEPT, from.subList(0, start));
        difference.compare(from.subList(start, from.size() - end), to.subList(start, to.size() - end));
        difference.add(Change.KEPT, from.subList(from.size() - end, from.size()));
        return difference.pieces;
    }

    private void compare(List<String> from, List<String> to) {
        if (from.size() > MOST_COMPARED || to.size() > MOST_COMPARED) {
            add(Change.OUT, from);
            add(Change.IN, to);
            return;
        }
        var common = commonLengths(from, to);
        int i = 0;
        int j = 0;
        while (i < from.size() || j < to.size()) {
            if (i < from.size() && j < to.size() && from.get(i).equals(to.get(j))) {
                add(Change.KEPT, List.of(from.get(i)));
                i++;
                j++;
            } else if (j == to.size() || i < from.size() && common[i + 1][j] >= common[i][j + 1]) {
                add(Change.OUT, List.of(from.get(i++)));
            } else {
                add(Change.IN, List.of(to.get(j++)));
            }
        }
    }

    /** How many tokens the rests of both texts have in common, for every place in them. */
    private static int[][] commonLengths(List<String> from, List<String> to) {
        var common = new int[from.size() + 1][to.size() + 1];
        for (int i = from.size() - 1; i >= 0; i--) {
            for (int j = to.size() - 1; j >= 0; j--) {
                common[i][j] = from.get(i).equals(to.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void add(Change change, List<String> tokens) {
        if (tokens.isEmpty()) {
            return;
        }
        var text = String.join("", tokens);
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).change() == change) {
            pieces.set(last, new Piece(change, pieces.get(last).text() + text));
        } else {
            pieces.add(new Piece(change, text));
        }
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }
}
