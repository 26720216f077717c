package cn.com.ytajpx.anpei.setting;

/** What a setting's number counts. */
public enum SettingUnit {
    WORKING_DAYS, DAYS, OCLOCK, YUAN, MONTHS
}
