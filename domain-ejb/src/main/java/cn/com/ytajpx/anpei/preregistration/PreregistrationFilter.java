package cn.com.ytajpx.anpei.preregistration;

import cn.com.ytajpx.anpei.plan.AdviceLabel;
import cn.com.ytajpx.anpei.plan.ClassKind;

/**
 * Which pre-registrations are wanted; {@code null} or an empty text for 'any'.
 *
 * @param text     the beginning of a name, a part of an employer's name, a masked ID number, or a whole ID or mobile number
 * @param employer the whole name of an employer
 * @param risk     what the advice said when the class was chosen
 */
public record PreregistrationFilter(String text, String classCode, PreregistrationState state, ClassKind kind, String employer, AdviceLabel risk) {

    public static final PreregistrationFilter ALL = new PreregistrationFilter("", "", null, null, "", null);

    public PreregistrationFilter {
        text = text == null ? "" : text.strip();
        classCode = classCode == null ? "" : classCode.strip();
        employer = employer == null ? "" : employer.strip();
    }

    public PreregistrationFilter withText(String other) {
        return new PreregistrationFilter(other, classCode, state, kind, employer, risk);
    }
}
