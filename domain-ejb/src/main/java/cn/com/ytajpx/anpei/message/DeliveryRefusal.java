package cn.com.ytajpx.anpei.message;

import cn.com.ytajpx.anpei.common.Reason;

/** Why a delivery is not tried again. */
public enum DeliveryRefusal implements Reason {
    DELIVERY_NOT_FOUND,
    /** Where it stands. */
    DELIVERY_NOT_IN_VAIN,
    DELIVERY_PAST_ITS_TIME,
    /** Its one-time code is no longer kept. */
    DELIVERY_SECRET_GONE,
    /** What has stopped being true. */
    DELIVERY_NO_LONGER_WANTED
}
