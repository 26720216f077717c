package cn.com.ytajpx.anpei.plan;

/**
 * A venue as somebody typed it.
 *
 * @param roomSeats people its room takes; {@code null} where nobody knows
 */
public record VenueDraft(String name, String address, String phone, Integer roomSeats) {

    public VenueDraft {
        name = stripped(name);
        address = stripped(address);
        phone = stripped(phone);
    }

    private static String stripped(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
