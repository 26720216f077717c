package cn.com.ytajpx.anpei.account;

import cn.com.ytajpx.anpei.common.Decision;
import cn.com.ytajpx.anpei.common.Mobile;
import cn.com.ytajpx.anpei.common.Reason;
import cn.com.ytajpx.anpei.common.Refusal;
import java.util.Arrays;
import java.util.Optional;

/** What must be filled in to register, and how (R-A1). Whether someone exists already is not asked here. */
final class RegistrationPolicy {

    private RegistrationPolicy() {
    }

    static Decision check(Registration form) {
        var name = PersonPolicy.tidyName(form.name());
        var email = PersonPolicy.tidy(form.email());
        return PersonPolicy.name(name)
                .and(document(form))
                .and(at("mobile", Mobile.check(form.mobile())))
                .and(PersonPolicy.email(email))
                .and(PersonPolicy.employer(PersonPolicy.tidy(form.employerName())))
                .and(PasswordPolicy.check(form.password(), form.repeated(), Arrays.asList(name, email,
                        IdentityDocument.tidy(form.number()), IdentityDocument.tidy(form.mobile()))))
                .and(form.agreed() ? Decision.yes() : Decision.no(Refusal.at("terms", AccountReason.TERMS_NOT_AGREED)));
    }

    private static Decision document(Registration form) {
        return form.documentType() == null ? Decision.no(Refusal.at("documentType", AccountReason.DOCUMENT_TYPE_MISSING))
                : at("number", IdentityDocument.check(form.documentType(), form.number()));
    }

    private static Decision at(String field, Optional<Reason> fault) {
        return fault.map(reason -> Decision.no(Refusal.at(field, reason))).orElseGet(Decision::yes);
    }
}
