package cn.com.ytajpx.anpei.listing;

/** How a list is sorted; every order has an index, and the id decides between equals. */
public interface ListOrder {

    /** The SQL of the sorted column. */
    String column();

    boolean descending();
}
