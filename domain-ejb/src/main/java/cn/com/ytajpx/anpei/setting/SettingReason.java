package cn.com.ytajpx.anpei.setting;

import cn.com.ytajpx.anpei.common.Reason;

/** Why a setting can't be changed as asked. */
public enum SettingReason implements Reason {
    SETTING_WHOLE_NUMBER,
    SETTING_MONTHS,
    SETTING_HOUR,
    SETTING_DISTANCES,
    SETTING_MONEY,
    SETTING_START_MISSING,
    SETTING_START_PAST,
    SETTING_UNCHANGED,
    SETTING_START_TAKEN,
    SETTING_VALUE_BEGUN,
    SETTING_VALUE_UNKNOWN
}
