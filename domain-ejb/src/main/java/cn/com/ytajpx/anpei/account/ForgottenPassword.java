package cn.com.ytajpx.anpei.account;

/** 忘记密码 as it is filled in; refusals name these fields. */
public record ForgottenPassword(String name, String number, String mobile) {

    /** Nothing of it belongs in a log. */
    @Override
    public String toString() {
        return "forgotten password";
    }
}
