package cn.com.ytajpx.anpei.notice;

import cn.com.ytajpx.anpei.common.Reason;

/** Why a notice is not saved, published or given a file. */
public enum NoticeReason implements Reason {
    NOTICE_NOT_FOUND,
    /** The limit, the length. */
    NOTICE_TOO_LONG,
    NOTICE_TITLE_MISSING,
    NOTICE_ISSUER_MISSING,
    NOTICE_ADDRESSEES_MISSING,
    NOTICE_DAY_MISSING,
    NOTICE_TEXT_MISSING,
    /** An example of a number. */
    NOTICE_NUMBER_SHAPE,
    /** The number, the title of the notice that has it, the next free one. */
    NOTICE_NUMBER_TAKEN,
    /** The most annexes. */
    NOTICE_ANNEXES_MANY,
    NOTICE_ANNEX_NOT_FOUND,
    /** Who saved meanwhile. */
    NOTICE_CHANGED_MEANWHILE,
    NOTICE_UNCHANGED,
    NOTICE_PUBLISHED_ALREADY,
    NOTICE_NOT_DELETED,
    NOTICE_REVISION_NOT_FOUND,
    NOTICE_FILE_MISSING,
    /** The most megabytes. */
    NOTICE_FILE_TOO_LARGE,
    /** Its name. */
    NOTICE_FILE_TYPE,
    /** Its name, the type by its name. */
    NOTICE_FILE_CONTENT,
    /** Its name. */
    NOTICE_FILE_MACROS,
    /** Its name. */
    NOTICE_FILE_NAME,
    /** The most files. */
    NOTICE_FILES_MANY
}
