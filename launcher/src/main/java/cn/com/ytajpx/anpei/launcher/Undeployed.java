package cn.com.ytajpx.anpei.launcher;

import java.nio.file.Path;

/** Why the application refused to start, as far as it told: the system property {@code anpei.start.refused} holds a word. */
final class Undeployed {

    private Undeployed() {
    }

    static CannotStart asTold(Path logs) {
        return switch (System.getProperty("anpei.start.refused", "")) {
            case "SCHEMA_NEWER" -> new CannotStart("数据由更新版本的安培写入,请安装那个版本,或恢复升级前的备份。",
                    "The data were written by a newer Anpei: install that one, or restore the backup made before the upgrade.");
            case "SCHEMA_CHANGED" -> new CannotStart("数据由另一版本的安培写入,与本版不符:演示请用 -Dfresh 重新开始,正式运行请恢复备份。",
                    "The data were written by another version of Anpei that doesn't fit this one: start the demo afresh with -Dfresh; in production restore the backup.");
            case "OTHER_KEYS" -> new CannotStart("ANPEI_KEY_SEAL 或 ANPEI_KEY_FINGERPRINT 不是这些数据所用的密钥,请换回原来的密钥。",
                    "ANPEI_KEY_SEAL or ANPEI_KEY_FINGERPRINT is not the key these data were sealed with: put the old one back.");
            default -> new CannotStart("应用无法部署,详情见 %s。".formatted(Logging.newest(logs)),
                    "The application can't be deployed; %s says why.".formatted(Logging.newest(logs)));
        };
    }
}
