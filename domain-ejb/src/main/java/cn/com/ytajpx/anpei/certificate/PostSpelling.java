package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.sheet.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a post is written in sheets. */
public final class PostSpelling {

    /** As the blank sheets offer them. */
    public static final List<String> CHOICES = List.of("主要负责人", "安全生产管理人员");

    private static final Map<String, Post> POSTS = Map.of(
            "主要负责人", Post.PRINCIPAL, "负责人", Post.PRINCIPAL, "principal", Post.PRINCIPAL,
            "安全生产管理人员", Post.SAFETY_MANAGER, "安全管理人员", Post.SAFETY_MANAGER, "安管人员", Post.SAFETY_MANAGER,
            "安全员", Post.SAFETY_MANAGER, "safetymanager", Post.SAFETY_MANAGER);

    private PostSpelling() {
    }

    /** Empty for what is no post, or for two at once. */
    public static Optional<Post> post(String typed) {
        return Optional.ofNullable(POSTS.get(Spelling.tidy(typed)));
    }
}
