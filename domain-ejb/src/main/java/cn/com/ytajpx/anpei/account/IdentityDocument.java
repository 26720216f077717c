package cn.com.ytajpx.anpei.account;

import cn.com.ytajpx.anpei.common.IdNumber;
import cn.com.ytajpx.anpei.common.Reason;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A document's number as it is kept: an ID card by GB 11643, any other in capitals without spaces and hyphens. */
record IdentityDocument(DocumentType type, String number) {

    private static final Pattern PASSPORT = Pattern.compile("[A-Z0-9]{5,15}");
    private static final Pattern OTHER = Pattern.compile("[A-Z0-9]{5,20}");
    private static final int SHOWN = 2;

    /** @throws cn.com.ytajpx.anpei.common.Refused for an ID number that is none; check first */
    static IdentityDocument parse(DocumentType type, String typed) {
        return new IdentityDocument(type, type == DocumentType.ID_CARD ? IdNumber.parse(typed).value() : tidy(typed));
    }

    static Optional<Reason> check(DocumentType type, String typed) {
        if (type == DocumentType.ID_CARD || tidy(typed).isEmpty()) {
            return IdNumber.check(typed);
        }
        var shape = type == DocumentType.PASSPORT ? PASSPORT : OTHER;
        return shape.matcher(tidy(typed)).matches() ? Optional.empty()
                : Optional.of(type == DocumentType.PASSPORT ? AccountReason.PASSPORT_SHAPE : AccountReason.DOCUMENT_SHAPE);
    }

    /** An ID number's first and last four, of another the first and last two. */
    String masked() {
        return type == DocumentType.ID_CARD ? IdNumber.parse(number).masked()
                : number.substring(0, SHOWN) + "****" + number.substring(number.length() - SHOWN);
    }

    /** Masked, so that a number never reaches a log by accident. */
    @Override
    public String toString() {
        return masked();
    }

    static String tidy(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s\\u3000-]", "").toUpperCase(Locale.ROOT);
    }
}
