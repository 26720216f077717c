package cn.com.ytajpx.anpei.sheet;

/**
 * What stands in a cell, before anyone believes it.
 *
 * @param text the text, or the number in plain digits; empty where nothing can be read
 */
public record TypedCell(Kind kind, String text) {

    public enum Kind {
        EMPTY, TEXT, NUMBER, FORMULA, ERROR
    }

    public static final TypedCell NOTHING = new TypedCell(Kind.EMPTY, "");

    public static TypedCell text(String typed) {
        var tidy = typed.replaceAll("[\\u200b-\\u200f\\u2060\\ufeff]", "").strip();
        return tidy.isEmpty() ? NOTHING : new TypedCell(Kind.TEXT, tidy);
    }

    public static TypedCell number(String plain) {
        return new TypedCell(Kind.NUMBER, plain);
    }

    public boolean empty() {
        return kind == Kind.EMPTY;
    }
}
