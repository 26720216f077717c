package cn.com.ytajpx.anpei.classchange;

import cn.com.ytajpx.anpei.common.Reason;

/** Why something can't be done with a change. */
public enum ClassChangeReason implements Reason {
    CLASS_CHANGE_NOT_FOUND,
    CLASS_CHANGE_NOT_WAITING
}
