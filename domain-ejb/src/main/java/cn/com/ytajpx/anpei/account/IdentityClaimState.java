package cn.com.ytajpx.anpei.account;

/** Where a claim stands. */
public enum IdentityClaimState {
    OPEN, APPROVED, REFUSED
}
