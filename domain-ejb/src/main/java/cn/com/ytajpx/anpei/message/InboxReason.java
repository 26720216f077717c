package cn.com.ytajpx.anpei.message;

import cn.com.ytajpx.anpei.common.Reason;

/** Why something asked of the inbox is refused. */
public enum InboxReason implements Reason {
    MESSAGE_UNKNOWN
}
