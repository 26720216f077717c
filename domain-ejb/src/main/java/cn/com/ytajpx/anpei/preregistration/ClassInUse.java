package cn.com.ytajpx.anpei.preregistration;

/** A class to filter by. */
public record ClassInUse(String code, String name, int planYear) {
}
