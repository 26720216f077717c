package cn.com.ytajpx.anpei.employer;

import cn.com.ytajpx.anpei.certificate.Post;

/**
 * A person as a clerk types them.
 *
 * @param post    {@code null} if none was chosen
 * @param consent whether the clerk says that the person has agreed
 */
public record PersonForm(String name, String idNumber, String mobile, Post post, boolean consent) {

    public PersonForm {
        name = EmployerPolicy.tidyName(name);
    }

    /** Nothing of it belongs in a log. */
    @Override
    public String toString() {
        return "person";
    }
}
