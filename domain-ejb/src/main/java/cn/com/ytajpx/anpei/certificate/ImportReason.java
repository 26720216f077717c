package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.common.Reason;

/** Why an import can't be stored, discarded or undone. */
public enum ImportReason implements Reason {
    IMPORT_UNKNOWN,
    IMPORT_SETTLED,
    IMPORT_HAS_BAD_ROWS,
    IMPORT_OVERTAKEN,
    IMPORT_NOTHING_TO_STORE,
    IMPORT_NOT_STORED,
    IMPORT_RENEWED_LATER,
    IMPORT_CHANGED_LATER,
    REVEAL_REASON_MISSING,
    REVEAL_REASON_TOO_LONG
}
