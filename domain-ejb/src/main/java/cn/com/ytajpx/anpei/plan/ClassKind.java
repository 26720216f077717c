package cn.com.ytajpx.anpei.plan;

/** R-P1: what a class is for. */
public enum ClassKind {
    /** 培训: first time, or the certificate has lapsed. */
    TRAINING,
    /** 再培训: for holders of a valid certificate. */
    RETRAINING
}
