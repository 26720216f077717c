package cn.com.ytajpx.anpei.plan;

/** R-C3: what we say of a class to one person. */
public enum AdviceLabel {
    /** 推荐: the month fits, it is safe, and no other such class leaves more slack. */
    RECOMMENDED,
    /** 可选: another safe one. */
    POSSIBLE,
    /** 有风险: safe, with little slack or few seats. */
    RISKY,
    /** 来不及: not safe, or its booking window has closed. */
    TOO_LATE
}
