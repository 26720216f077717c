package cn.com.ytajpx.anpei.message;

/**
 * How much an SMS costs: up to 70 characters are one part; a longer one is sent in parts of 67, which carriers join up to
 * seven times.
 */
public record SmsLength(int characters) {

    static final int MOST_PARTS = 7;
    static final int ALONE = 70;
    static final int JOINED = 67;
    static final int MOST_CHARACTERS = MOST_PARTS * JOINED;

    static SmsLength of(String text) {
        return new SmsLength(text.length());
    }

    public int parts() {
        return characters <= ALONE ? 1 : (characters + JOINED - 1) / JOINED;
    }

    boolean fits() {
        return characters <= MOST_CHARACTERS;
    }
}
