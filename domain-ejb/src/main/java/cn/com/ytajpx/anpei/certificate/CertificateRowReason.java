package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.sheet.RowReason;
import cn.com.ytajpx.anpei.sheet.Weight;

/** What an import of certificates says of a row. */
public enum CertificateRowReason implements RowReason {

    POST_MISSING(Weight.BAD),
    POST_UNKNOWN(Weight.BAD),
    NUMBER_MISSING(Weight.BAD),
    LAST_VALID_DAY_MISSING(Weight.BAD),
    ENDS_BEFORE_ISSUE(Weight.BAD),
    ISSUED_IN_FUTURE(Weight.BAD),
    ROW_TWICE(Weight.BAD),
    NAME_DIFFERS_IN_FILE(Weight.BAD),
    NUMBER_OF_ANOTHER_IN_FILE(Weight.BAD),
    NAME_DIFFERS_IN_REGISTER(Weight.BAD),
    NUMBER_OF_ANOTHER_IN_REGISTER(Weight.BAD),
    EARLIER_THAN_REGISTER(Weight.BAD),

    ALREADY_VOID(Weight.WARNING),
    LONG_TERM(Weight.WARNING),
    UNDER_AGE(Weight.WARNING),
    MOBILE_NOT_GIVEN(Weight.WARNING),
    MOBILE_SHARED(Weight.WARNING),
    EMPLOYER_NOT_GIVEN(Weight.WARNING),

    RENEWS(Weight.INFORMATION),
    ALREADY_THERE(Weight.INFORMATION);

    private final Weight weight;

    CertificateRowReason(Weight weight) {
        this.weight = weight;
    }

    @Override
    public Weight weight() {
        return weight;
    }
}
