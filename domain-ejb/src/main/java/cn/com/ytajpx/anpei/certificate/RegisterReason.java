package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.common.Reason;

/** Why something asked of the register or of an import is refused. */
public enum RegisterReason implements Reason {
    IMPORT_UNKNOWN,
    IMPORT_SETTLED,
    IMPORT_HAS_BAD_ROWS,
    IMPORT_OVERTAKEN,
    IMPORT_NOTHING_TO_STORE,
    IMPORT_NOT_STORED,
    IMPORT_RENEWED_LATER,
    IMPORT_CHANGED_LATER,
    CERTIFICATE_UNKNOWN,
    PERSON_DIFFERS,
    REVEAL_REASON_MISSING,
    REVEAL_REASON_TOO_LONG,
    MOBILE_UNKNOWN
}
