package cn.com.ytajpx.anpei.web.admin.settings;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.setting.SettingChange;
import cn.com.ytajpx.anpei.setting.SettingDesk;
import cn.com.ytajpx.anpei.setting.SettingKey;
import cn.com.ytajpx.anpei.setting.SettingStanding;
import cn.com.ytajpx.anpei.setting.SettingValue;
import cn.com.ytajpx.anpei.web.ui.Done;
import cn.com.ytajpx.anpei.web.ui.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One setting: what held, holds and will hold; a new value from a day on. */
@Named
@RequestScoped
public class SettingView {

    @Inject
    private SettingDesk settings;

    @Inject
    private SettingsView all;

    @Inject
    private SettingEffects effects;

    @Inject
    private Refusals refusals;

    @Inject
    private Done done;

    @Inject
    private Words words;

    @Inject
    @Param(pathIndex = 0)
    private String key;

    private SettingStanding standing;
    private String value;
    private LocalDate startsOn;
    private List<String> effect = List.of();

    /** Whether the address names one setting, not all of them. */
    public boolean isAsked() {
        return key != null && !key.isEmpty();
    }

    public void read() {
        if (!isThere()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    /** Whether there is such a setting. */
    public boolean isThere() {
        return SettingKey.of(key).isPresent();
    }

    public SettingStanding getStanding() {
        if (standing == null) {
            standing = settings.of(SettingKey.of(key).orElseThrow());
        }
        return standing;
    }

    /** What the value typed would change, in sentences; nothing is stored. */
    public void preview() {
        var change = new SettingChange(getStanding().key(), value, startsOn);
        if (refusals.unlessRefused(() -> settings.check(change))) {
            effect = effects.of(change);
        }
    }

    public void change() {
        var change = new SettingChange(getStanding().key(), value, startsOn);
        if (refusals.unlessRefused(() -> settings.change(change))) {
            done.say(words.text("settings.changed", words.text(change.key()), startsOn, all.say(change.key(), change.value())));
            again();
        }
    }

    public void cancel(SettingValue future) {
        if (refusals.unlessRefused(() -> settings.cancel(future.key(), future.startsOn()))) {
            done.say(words.text("settings.cancelled", words.text(future.key()), future.startsOn()));
            again();
        }
    }

    private void again() {
        Faces.redirect("/admin/settings/" + key);
    }

    public List<String> getEffect() {
        return effect;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }
}
