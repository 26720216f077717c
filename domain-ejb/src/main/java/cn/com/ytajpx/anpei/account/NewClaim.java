package cn.com.ytajpx.anpei.account;

/** The form of somebody whose ID number is known under an account that they can't get into; each field as typed, or {@code null}. */
public record NewClaim(String name, String number, String mobile, String email, String explanation) {

    /** Nothing of it belongs in a log. */
    @Override
    public String toString() {
        return "claim";
    }
}
