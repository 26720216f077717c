package cn.com.ytajpx.anpei.account;

import java.io.Serializable;

/** A session's proof of who began it; good as long as the account's sessions of that number go on. */
public record LogIn(long accountId, int sessionsSince) implements Serializable {
}
