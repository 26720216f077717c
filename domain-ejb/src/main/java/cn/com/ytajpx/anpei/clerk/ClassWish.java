package cn.com.ytajpx.anpei.clerk;

/** That one of the company's people is to be pre-registered in a class. */
public record ClassWish(long holderId, String classCode) {
}
