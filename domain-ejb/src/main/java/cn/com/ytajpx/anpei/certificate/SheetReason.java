package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.common.Reason;

/** What an import says of a file, a cell or a row. */
public enum SheetReason implements Reason {

    FILE_MISSING(Weight.BAD),
    FILE_TOO_LARGE(Weight.BAD),
    FILE_NOT_XLSX(Weight.BAD),
    FILE_OLD_OR_ENCRYPTED(Weight.BAD),
    FILE_HAS_MACROS(Weight.BAD),
    FILE_UNSAFE(Weight.BAD),
    FILE_TOO_MUCH_INSIDE(Weight.BAD),
    FILE_DAMAGED(Weight.BAD),
    FILE_WITHOUT_HEADINGS(Weight.BAD),
    FILE_HEADING_MISSING(Weight.BAD),
    FILE_HEADING_TWICE(Weight.BAD),
    FILE_WITHOUT_ROWS(Weight.BAD),
    FILE_TOO_MANY_ROWS(Weight.BAD),

    CELL_FORMULA(Weight.BAD),
    CELL_ERROR(Weight.BAD),
    CELL_TOO_LONG(Weight.BAD),
    CELL_LOST_DIGITS(Weight.BAD),
    NAME_MISSING(Weight.BAD),
    NAME_SHAPE(Weight.BAD),
    ID_NUMBER_AS_NUMBER(Weight.BAD),
    POST_MISSING(Weight.BAD),
    POST_UNKNOWN(Weight.BAD),
    NUMBER_MISSING(Weight.BAD),
    LAST_VALID_DAY_MISSING(Weight.BAD),
    DATE_IMPOSSIBLE(Weight.BAD),
    DATE_UNREADABLE(Weight.BAD),
    DATE_WITHOUT_DAY(Weight.BAD),
    DATE_OUT_OF_RANGE(Weight.BAD),
    ENDS_BEFORE_ISSUE(Weight.BAD),
    ISSUED_IN_FUTURE(Weight.BAD),
    EMAIL_SHAPE(Weight.BAD),
    ROW_TWICE(Weight.BAD),
    NAME_DIFFERS_IN_FILE(Weight.BAD),
    NUMBER_OF_ANOTHER_IN_FILE(Weight.BAD),
    NAME_DIFFERS_IN_REGISTER(Weight.BAD),
    NUMBER_OF_ANOTHER_IN_REGISTER(Weight.BAD),
    EARLIER_THAN_REGISTER(Weight.BAD),

    DATE_FROM_TEXT(Weight.WARNING),
    ALREADY_VOID(Weight.WARNING),
    LONG_TERM(Weight.WARNING),
    UNDER_AGE(Weight.WARNING),
    MOBILE_NOT_GIVEN(Weight.WARNING),
    MOBILE_SHARED(Weight.WARNING),
    EMPLOYER_NOT_GIVEN(Weight.WARNING),

    RENEWS(Weight.INFORMATION),
    ALREADY_THERE(Weight.INFORMATION);

    /** What a finding does to its row. */
    enum Weight {
        /** The row can't be stored. */
        BAD,
        /** It can be stored; a person should look. */
        WARNING,
        /** Only said. */
        INFORMATION
    }

    private final Weight weight;

    SheetReason(Weight weight) {
        this.weight = weight;
    }

    Weight weight() {
        return weight;
    }
}
