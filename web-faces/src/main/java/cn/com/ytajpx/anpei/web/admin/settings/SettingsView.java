package cn.com.ytajpx.anpei.web.admin.settings;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.setting.SettingDesk;
import cn.com.ytajpx.anpei.setting.SettingKey;
import cn.com.ytajpx.anpei.setting.SettingStanding;
import cn.com.ytajpx.anpei.setting.SettingType;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Every setting with what holds today. */
@Named
@RequestScoped
public class SettingsView {

    @Inject
    private SettingDesk settings;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Words words;

    private List<SettingStanding> all;

    public List<SettingStanding> getAll() {
        if (all == null) {
            all = settings.all();
        }
        return all;
    }

    /** How many answers of the centre are still open. */
    public long getUnconfirmed() {
        return getAll().stream().filter(SettingStanding::unconfirmed).count();
    }

    public boolean isMayChange() {
        return request.isUserInRole(Permission.SETTINGS_CHANGE);
    }

    /** 600.00 元, 90、60、30 天. */
    public String say(SettingKey key, String value) {
        var listed = key.type() == SettingType.DISTANCES ? String.join(words.text("settings.and"), value.split(",")) : value;
        return listed + " " + words.text(key.unit());
    }

    public String meaning(SettingKey key) {
        return words.text("settings.meaning." + key.key());
    }
}
