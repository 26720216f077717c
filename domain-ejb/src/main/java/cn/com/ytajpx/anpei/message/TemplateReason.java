package cn.com.ytajpx.anpei.message;

import cn.com.ytajpx.anpei.common.Reason;

/** Why a template text is refused. */
public enum TemplateReason implements Reason {
    /** Line, column, the name as typed, the names that would be known. */
    TEMPLATE_PLACEHOLDER_UNKNOWN,
    /** Line, column. */
    TEMPLATE_BRACE_OPEN,
    TEMPLATE_BODY_MISSING,
    TEMPLATE_SUBJECT_MISSING,
    /** The limit, the length. */
    TEMPLATE_TOO_LONG,
    /** What it must say, by its Chinese and its English name. */
    TEMPLATE_PLACEHOLDER_MISSING,
    /** The most characters, those it has with sample values, the most parts. */
    TEMPLATE_SMS_TOO_LONG,
    TEMPLATE_NOT_FOUND,
    /** The version that was saved meanwhile, by whom. */
    TEMPLATE_CHANGED_MEANWHILE,
    TEMPLATE_UNCHANGED
}
