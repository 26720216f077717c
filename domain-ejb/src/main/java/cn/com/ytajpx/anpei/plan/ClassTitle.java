package cn.com.ytajpx.anpei.plan;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A class's kind and session, as its name says them: {@code 再培训班第二期}.
 *
 * @param session 1 to 99
 */
public record ClassTitle(ClassKind kind, int session) {

    private static final Pattern NAME = Pattern.compile("(再)?培训班第([一二三四五六七八九十\\d]{1,3})期");
    private static final String DIGITS = "一二三四五六七八九";

    /** Empty for a name that says it otherwise. */
    public static Optional<ClassTitle> read(String name) {
        var match = NAME.matcher(name.strip());
        return match.matches() ? number(match.group(2))
                .map(session -> new ClassTitle(match.group(1) == null ? ClassKind.TRAINING : ClassKind.RETRAINING, session)) : Optional.empty();
    }

    /** 1 to 99, in Chinese or in digits. */
    private static Optional<Integer> number(String written) {
        if (written.matches("\\d+")) {
            return Optional.of(Integer.valueOf(written));
        }
        int ten = written.indexOf('十');
        if (ten < 0) {
            return written.length() == 1 ? Optional.of(DIGITS.indexOf(written) + 1) : Optional.empty();
        }
        var tens = written.substring(0, ten);
        var ones = written.substring(ten + 1);
        return tens.length() > 1 || ones.length() > 1 || (tens + ones).indexOf('十') >= 0 ? Optional.empty()
                : Optional.of((tens.isEmpty() ? 1 : DIGITS.indexOf(tens) + 1) * 10 + (ones.isEmpty() ? 0 : DIGITS.indexOf(ones) + 1));
    }
}
