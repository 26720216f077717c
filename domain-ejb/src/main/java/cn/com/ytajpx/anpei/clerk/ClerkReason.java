package cn.com.ytajpx.anpei.clerk;

import cn.com.ytajpx.anpei.common.Reason;

/** Why something that a clerk asks for many people is refused. */
public enum ClerkReason implements Reason {
    NOBODY_TICKED,
    WORKFORCE_UNKNOWN,
    WORKFORCE_SETTLED,
    WORKFORCE_HAS_BAD_ROWS,
    WORKFORCE_NOTHING_TO_STORE,
    WORKFORCE_RISK_NOT_ACCEPTED
}
