package cn.com.ytajpx.anpei.launcher;

/** A reason not to start that the person at the console can do something about: one sentence in each language. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String chinese;

    /** @param english what is wrong and what to do, in one sentence */
    public CannotStart(String chinese, String english) {
        this(chinese, english, null);
    }

    public CannotStart(String chinese, String english, Throwable cause) {
        super(english, cause);
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
