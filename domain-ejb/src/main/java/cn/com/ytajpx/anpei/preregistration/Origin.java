package cn.com.ytajpx.anpei.preregistration;

/** Who pre-registered the person. */
public enum Origin {
    /** The person. */
    TRAINEE,
    /** A clerk of the person's company. */
    CLERK,
    /** The centre. */
    STAFF
}
