package cn.com.ytajpx.anpei.web.advice;

import cn.com.ytajpx.anpei.common.Reason;

/** Why a question can't be answered as it was asked. */
enum AdviceQuestion implements Reason {
    LAST_VALID_DAY_UNREADABLE
}
