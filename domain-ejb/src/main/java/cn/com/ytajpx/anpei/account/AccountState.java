package cn.com.ytajpx.anpei.account;

/** Whether an account may log in. */
public enum AccountState {
    ACTIVE, LOCKED
}
