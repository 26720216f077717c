package cn.com.ytajpx.anpei.employer;

import static cn.com.ytajpx.anpei.employer.EmployerReason.*;

import cn.com.ytajpx.anpei.account.AccountReason;
import cn.com.ytajpx.anpei.common.CreditCode;
import cn.com.ytajpx.anpei.common.CreditCodeReason;
import cn.com.ytajpx.anpei.common.Decision;
import cn.com.ytajpx.anpei.common.IdNumber;
import cn.com.ytajpx.anpei.common.Mobile;
import cn.com.ytajpx.anpei.common.Reason;
import cn.com.ytajpx.anpei.common.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a company and a person must look like, and when a person may leave (R-R3, R-Y4, GB 32100). */
public final class EmployerPolicy {

    /** Claims of a company that may wait for the centre at once. */
    static final int MOST_OPEN_CLAIMS = 20;

    private static final int SHORTEST_NAME = 4;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_CONTACT = 60;
    private static final int LONGEST_PERSON = 40;
    private static final Pattern LANDLINE = Pattern.compile("(0\\d{2,3}-?)?[2-9]\\d{6,7}(-\\d{1,6})?|400-?\\d{3}-?\\d{4}");
    /** Letters of any script, inner spaces, the dots and hyphens that names have. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M} ·•・.'’-]*");

    private EmployerPolicy() {
    }

    static Decision company(CompanyForm form) {
        var found = new ArrayList<Refusal>();
        if (form.name().isEmpty()) {
            found.add(Refusal.at("name", COMPANY_NAME_MISSING));
        } else if (form.name().length() < SHORTEST_NAME) {
            found.add(Refusal.at("name", COMPANY_NAME_SHORT));
        }
        creditCode(form, found);
        missing(found, "address", form.address(), COMPANY_ADDRESS_MISSING);
        reachedAt(form, found);
        longest(found, "name", form.name(), LONGEST_NAME);
        longest(found, "creditCodeReason", form.creditCodeReason(), LONGEST_TEXT);
        longest(found, "address", form.address(), LONGEST_TEXT);
        return new Decision(found);
    }

    /** What a confirmed clerk may still change: the rest is as the centre confirmed it. */
    static Decision change(CompanyForm form, Employer employer) {
        var fixed = !form.name().equals(employer.name()) || !form.creditCode().equals(employer.facts().creditCode().value());
        return fixed ? company(form).and(Decision.no(Refusal.at("name", COMPANY_FIXED))) : company(form);
    }

    /** Looks at the typed only; whether the person is known is another question. */
    static Decision person(PersonForm form) {
        var found = new ArrayList<Refusal>();
        if (form.name().isEmpty()) {
            found.add(Refusal.at("name", AccountReason.NAME_MISSING));
        } else if (form.name().length() > LONGEST_PERSON) {
            found.add(Refusal.at("name", AccountReason.NAME_TOO_LONG, LONGEST_PERSON));
        } else if (!NAME.matcher(form.name()).matches()) {
            found.add(Refusal.at("name", AccountReason.NAME_WRONG));
        }
        IdNumber.check(form.idNumber()).ifPresent(reason -> found.add(Refusal.at("idNumber", reason)));
        Mobile.check(form.mobile()).ifPresent(reason -> found.add(Refusal.at("mobile", reason)));
        if (form.post() == null) {
            found.add(Refusal.at("post", PERSON_POST_MISSING));
        }
        if (!form.consent()) {
            found.add(Refusal.at("consent", PERSON_CONSENT_MISSING));
        }
        return new Decision(found);
    }

    /** @param lastDay the last day of work, itself included; not after today, since it is a fact and no plan */
    static Decision leave(LocalDate since, LocalDate lastDay, LocalDate today) {
        if (lastDay == null) {
            return Decision.no(Refusal.at("lastDay", PERSON_LAST_DAY_MISSING));
        }
        if (lastDay.isBefore(since)) {
            return Decision.no(Refusal.at("lastDay", PERSON_LAST_DAY_EARLY, since));
        }
        return lastDay.isAfter(today) ? Decision.no(Refusal.at("lastDay", PERSON_LAST_DAY_AHEAD, today)) : Decision.yes();
    }

    static Decision reason(String reason) {
        return reason == null || reason.isBlank() ? Decision.no(Refusal.at("reason", EMPLOYER_DECISION_REASON_MISSING))
                : reason.strip().length() <= LONGEST_TEXT ? Decision.yes()
                : Decision.no(Refusal.at("reason", COMPANY_TEXT_TOO_LONG, LONGEST_TEXT));
    }

    /** Without spaces around and, between Chinese characters, within. */
    public static String tidyName(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s\\u3000]+", " ").strip().replaceAll("[•・‧∙]", "·")
                .replaceAll("(?<=\\p{IsHan}) (?=\\p{IsHan})", "");
    }

    /** A code that fails the check is asked for a reason, once, and then taken. */
    private static void creditCode(CompanyForm form, List<Refusal> found) {
        var wrong = CreditCode.check(form.creditCode());
        wrong.ifPresent(reason -> found.add(Refusal.at("creditCode", reason)));
        if (wrong.isEmpty() && form.creditCodeReason().isEmpty() && CreditCode.parse(form.creditCode()).doubtful()) {
            found.add(Refusal.at("creditCodeReason", CreditCodeReason.CREDIT_CODE_CHECK));
        }
    }

    private static void reachedAt(CompanyForm form, List<Refusal> found) {
        missing(found, "contactName", form.contactName(), COMPANY_CONTACT_MISSING);
        longest(found, "contactName", form.contactName(), LONGEST_CONTACT);
        missing(found, "contactPhone", form.contactPhone(), COMPANY_PHONE_MISSING);
        if (!form.contactPhone().isEmpty() && !LANDLINE.matcher(form.contactPhone()).matches()) {
            found.add(Refusal.at("contactPhone", COMPANY_PHONE_SHAPE));
        }
    }

    private static void missing(List<Refusal> found, String field, String typed, Reason reason) {
        if (typed.isEmpty()) {
            found.add(Refusal.at(field, reason));
        }
    }

    private static void longest(List<Refusal> found, String field, String typed, int most) {
        if (typed.length() > most) {
            found.add(Refusal.at(field, COMPANY_TEXT_TOO_LONG, most));
        }
    }
}
