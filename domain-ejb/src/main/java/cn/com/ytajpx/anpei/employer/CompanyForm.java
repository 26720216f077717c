package cn.com.ytajpx.anpei.employer;

/**
 * A company as its clerk types it.
 *
 * @param creditCodeReason why a code that fails the check is right all the same; empty where it passes
 */
public record CompanyForm(String name, String creditCode, String creditCodeReason, String address, String contactName,
        String contactPhone) {

    public CompanyForm {
        name = tidy(name);
        creditCode = tidy(creditCode);
        creditCodeReason = tidy(creditCodeReason);
        address = tidy(address);
        contactName = tidy(contactName);
        contactPhone = tidy(contactPhone).replace(" ", "");
    }

    private static String tidy(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s\\u3000]+", " ").strip();
    }
}
