package cn.com.ytajpx.anpei.plan;

/** How much a finding matters. None of them forbids publishing; that is for a person to decide. */
public enum LintSeverity {
    /** Somebody will be left without a class, without time, or against the law. */
    PROBLEM,
    /** Can be meant, but has to be explained or watched. */
    CAUTION,
    /** Good to know when answering the telephone. */
    NOTE
}
