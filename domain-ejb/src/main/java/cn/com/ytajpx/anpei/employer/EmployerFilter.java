package cn.com.ytajpx.anpei.employer;

/**
 * Which companies are wanted.
 *
 * @param text    a part of the name or the beginning of the credit code; empty for any
 * @param trouble only those with certificates due or void
 */
public record EmployerFilter(String text, boolean trouble) {

    public static final EmployerFilter ALL = new EmployerFilter("", false);

    public EmployerFilter {
        text = text == null ? "" : text.strip();
    }
}
