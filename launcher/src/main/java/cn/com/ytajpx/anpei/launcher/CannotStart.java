package cn.com.ytajpx.anpei.launcher;

import java.nio.file.AccessDeniedException;

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

    /** The sentence for a failure that nobody foresaw. */
    static CannotStart because(Throwable surprise) {
        for (var cause = surprise; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("No space left on device")) {
                return new CannotStart("磁盘已满,请腾出空间后再启动。", "The disk is full: make room and start again.", surprise);
            }
            if (cause instanceof AccessDeniedException denied) {
                return new CannotStart("无权读写 %s,请检查其权限。".formatted(denied.getFile()),
                        "No permission to read or write %s: look at it.".formatted(denied.getFile()), surprise);
            }
        }
        return new CannotStart("启动时发生意外(%s),详情见数据目录中的 logs。".formatted(surprise),
                "Something unexpected stopped the start (%s); logs/ in the data directory says more.".formatted(surprise), surprise);
    }

    public String chinese() {
        return chinese;
    }
}
