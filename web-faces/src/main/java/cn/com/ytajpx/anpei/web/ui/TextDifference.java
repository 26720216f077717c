package cn.com.ytajpx.anpei.web.ui;

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
    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+");
    /** Longer texts are compared line by line first; longer lines are told as one piece out and one in, rather than compared for seconds. */
    private static final int MOST_COMPARED = 1500;

    /** Characters of what was kept that are shown beside a change. */
    private static final int NEIGHBOURHOOD = 80;

    private final List<Piece> pieces = new ArrayList<>();

    private TextDifference() {
    }

    public static List<Piece> between(String older, String newer) {
        var difference = new TextDifference();
        var from = tokens(TOKEN, older);
        var to = tokens(TOKEN, newer);
        difference.betweenEnds(from, to, from.size() > MOST_COMPARED || to.size() > MOST_COMPARED);
        return difference.pieces;
    }

    /** What both begin and end with is kept; the rest is compared. */
    private void betweenEnds(List<String> from, List<String> to, boolean byLines) {
        int start = 0;
        while (start < Math.min(from.size(), to.size()) && from.get(start).equals(to.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(from.size(), to.size()) - start
                && from.get(from.size() - 1 - end).equals(to.get(to.size() - 1 - end))) {
            end++;
        }
        add(Change.KEPT, from.subList(0, start));
        var rest = from.subList(start, from.size() - end);
        var newRest = to.subList(start, to.size() - end);
        if (byLines) {
            compareLines(tokens(LINE, String.join("", rest)), tokens(LINE, String.join("", newRest)));
        } else {
            compare(rest, newRest);
        }
        add(Change.KEPT, from.subList(from.size() - end, from.size()));
    }

    /** Lines that both have are kept; what stands between two such is compared word by word. */
    private void compareLines(List<String> from, List<String> to) {
        if (from.size() > MOST_COMPARED || to.size() > MOST_COMPARED) {
            add(Change.OUT, from);
            add(Change.IN, to);
            return;
        }
        var common = commonLengths(from, to);
        int i = 0;
        int j = 0;
        var out = new ArrayList<String>();
        var in = new ArrayList<String>();
        while (i < from.size() || j < to.size()) {
            if (i < from.size() && j < to.size() && from.get(i).equals(to.get(j))) {
                changed(out, in);
                add(Change.KEPT, List.of(from.get(i)));
                i++;
                j++;
            } else if (j == to.size() || i < from.size() && common[i + 1][j] >= common[i][j + 1]) {
                out.add(from.get(i++));
            } else {
                in.add(to.get(j++));
            }
        }
        changed(out, in);
    }

    private void changed(List<String> out, List<String> in) {
        betweenEnds(tokens(TOKEN, String.join("", out)), tokens(TOKEN, String.join("", in)), false);
        out.clear();
        in.clear();
    }

    /** The same with only the neighbourhood of each change, for long texts: dots stand where more was kept. */
    public static List<Piece> around(List<Piece> pieces) {
        var shortened = new ArrayList<Piece>();
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            shortened.add(piece.change() == Change.KEPT ? new Piece(Change.KEPT, shortened(piece.text(), i == 0, i == pieces.size() - 1)) : piece);
        }
        return shortened;
    }

    private static String shortened(String kept, boolean first, boolean last) {
        if (kept.length() <= 2 * NEIGHBOURHOOD) {
            return kept;
        }
        var before = first ? "" : kept.substring(0, NEIGHBOURHOOD);
        var after = last ? "" : kept.substring(kept.length() - NEIGHBOURHOOD);
        return before + "\n…\n" + after;
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

    private static List<String> tokens(Pattern token, String text) {
        return token.matcher(text).results().map(MatchResult::group).toList();
    }
}
