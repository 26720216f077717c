package cn.com.ytajpx.anpei.web.site;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.installation.Installation;
import cn.com.ytajpx.anpei.message.Inbox;
import cn.com.ytajpx.anpei.security.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The menus as this person sees them: what they may use, with the entry one is in. */
@Named
@RequestScoped
public class Menu {

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentUser user;

    @Inject
    private BuiltPages pages;

    @Inject
    private Installation installation;

    @Inject
    private Words words;

    @Inject
    private Inbox inbox;

    private Long unread;

    /** The public site. */
    public List<Item> getSite() {
        return items(MenuGroup.SITE).toList();
    }

    /** The person's own pages, group by group; empty for visitors. */
    public List<Group> getAreas() {
        return Arrays.stream(MenuGroup.values()).filter(group -> group != MenuGroup.SITE)
                .map(group -> new Group(words.text("nav.group-" + group.name().toLowerCase(Locale.ROOT)), items(group).toList()))
                .filter(group -> !group.items().isEmpty()).toList();
    }

    /** The entries of the areas in one row. */
    public List<Item> getOwn() {
        return getAreas().stream().flatMap(group -> group.items().stream()).toList();
    }

    /** Where the person's own pages begin, {@code null} for visitors. */
    public String getStart() {
        return getOwn().stream().map(Item::address).findFirst().orElse(null);
    }

    /** The address one is at, with its parameters, as a parameter of another. */
    public String getBack() {
        return URLEncoder.encode(PageAddress.whole(request), StandardCharsets.UTF_8);
    }

    /** Name of the signed-in person, {@code null} for visitors. */
    public String getPerson() {
        return user.accountId().map(id -> user.displayName()).orElse(null);
    }

    public boolean isLogin() {
        return getPerson() == null && pages.has("/login.xhtml");
    }

    public boolean isRegistration() {
        return getPerson() == null && pages.has("/register.xhtml");
    }

    private Stream<Item> items(MenuGroup group) {
        var shown = Arrays.stream(MenuEntry.values()).filter(entry -> entry.group() == group)
                .filter(entry -> group == MenuGroup.SITE || user.accountId().isPresent())
                .filter(entry -> entry != MenuEntry.OUTBOX || installation.isDemo())
                .filter(this::allowed).filter(entry -> !entry.inbox() || isOwnInbox(entry))
                .filter(entry -> Arrays.stream(entry.views()).anyMatch(pages::has)).toList();
        var here = PageAddress.of(request);
        var current = shown.stream().filter(entry -> entry.holds(here))
                .max(Comparator.comparingInt(entry -> entry.address().length()));
        return shown.stream().map(entry -> new Item(entry.address(), words.text(entry.key()), entry.icon(),
                current.filter(entry::equals).isPresent(), entry.inbox() ? unread() : 0));
    }

    private boolean allowed(MenuEntry entry) {
        return entry.group().area().map(user::may).orElse(true) && entry.permission().map(user::may).orElse(true);
    }

    /** Whether this is the one inbox shown to a person who may enter several areas. */
    private boolean isOwnInbox(MenuEntry entry) {
        return Arrays.stream(MenuEntry.values()).filter(MenuEntry::inbox).filter(this::allowed).findFirst().filter(entry::equals).isPresent();
    }

    private long unread() {
        if (unread == null) {
            unread = inbox.count(true);
        }
        return unread;
    }

    /** Entries under one heading. */
    public record Group(String name, List<Item> items) {

        public String getName() {
            return name;
        }

        public List<Item> getItems() {
            return items;
        }
    }

    /**
     * One link.
     *
     * @param count of what waits behind it, 0 for nothing
     */
    public record Item(String address, String name, String icon, boolean current, long count) {

        public String getAddress() {
            return address;
        }

        public String getName() {
            return name;
        }

        public String getIcon() {
            return icon;
        }

        public long getCount() {
            return count;
        }

        /** For {@code aria-current}: {@code page} or nothing. */
        public String getHere() {
            return current ? "page" : null;
        }
    }
}
