package cn.com.ytajpx.anpei.common;

/** What can be wrong with an identity or mobile number, before anyone looks whose it is. */
public enum IdentityReason implements Reason {
    ID_NUMBER_MISSING,
    ID_NUMBER_FIRST_GENERATION,
    ID_NUMBER_SHAPE,
    ID_NUMBER_BIRTH_DATE,
    ID_NUMBER_CHECKSUM,
    MOBILE_MISSING,
    MOBILE_SHAPE
}
