package cn.com.ytajpx.anpei.listing;

/** Some rows of a list, with how many there are. */
public record CountedPage<R>(ListPage<R> page, ListCount count) {
}
