package cn.com.ytajpx.anpei.sheet;

/** What is said of any sheet, whatever it is about: of the file as a whole, and of a cell by itself. */
public enum SheetReason implements RowReason {

    FILE_MISSING,
    FILE_TOO_LARGE,
    FILE_NOT_XLSX,
    FILE_OLD_OR_ENCRYPTED,
    FILE_HAS_MACROS,
    FILE_UNSAFE,
    FILE_TOO_MUCH_INSIDE,
    FILE_DAMAGED,
    FILE_WITHOUT_HEADINGS,
    FILE_HEADING_MISSING,
    FILE_HEADING_TWICE,
    FILE_WITHOUT_ROWS,
    FILE_TOO_MANY_ROWS,

    CELL_FORMULA,
    CELL_ERROR,
    CELL_TOO_LONG,
    CELL_LOST_DIGITS,
    NAME_MISSING,
    NAME_SHAPE,
    ID_NUMBER_AS_NUMBER,
    EMAIL_SHAPE,
    DATE_IMPOSSIBLE,
    DATE_UNREADABLE,
    DATE_WITHOUT_DAY,
    DATE_OUT_OF_RANGE,
    DATE_FROM_TEXT;

    @Override
    public Weight weight() {
        return this == DATE_FROM_TEXT ? Weight.WARNING : Weight.BAD;
    }
}
