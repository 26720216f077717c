package cn.com.ytajpx.anpei.common;

/** What can be wrong with a unified social credit code. */
public enum CreditCodeReason implements Reason {
    CREDIT_CODE_MISSING,
    CREDIT_CODE_SHAPE,
    /** A warning: real codes are known that fail the check. It is confirmed with a reason. */
    CREDIT_CODE_CHECK
}
