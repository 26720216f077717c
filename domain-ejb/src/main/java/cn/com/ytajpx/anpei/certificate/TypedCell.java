package cn.com.ytajpx.anpei.certificate;

/**
 * What stands in a cell, before anyone believes it.
 *
 * @param text the text, or the number in plain digits; empty where nothing can be read
 */
record TypedCell(Kind kind, String text) {

    enum Kind {
        EMPTY, TEXT, NUMBER, FORMULA, ERROR
    }

    static final TypedCell NOTHING = new TypedCell(Kind.EMPTY, "");

    static TypedCell text(String typed) {
        var tidy = typed.replaceAll("[\\u200b-\\u200f\\u2060\\ufeff]", "").strip();
        return tidy.isEmpty() ? NOTHING : new TypedCell(Kind.TEXT, tidy);
    }

    static TypedCell number(String plain) {
        return new TypedCell(Kind.NUMBER, plain);
    }

    boolean empty() {
        return kind == Kind.EMPTY;
    }
}
