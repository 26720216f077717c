package cn.com.ytajpx.anpei.account;

/** The terms of registration (注册须知); a change of their words changes the version, which each registration keeps. */
public final class Terms {

    public static final String VERSION = "2024-1";

    private Terms() {
    }
}
