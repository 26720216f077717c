package cn.com.ytajpx.anpei.preregistration;

/** What was done to a pre-registration. */
public enum Deed {
    REGISTER,
    MOVE,
    /** A freed or added seat went to the first in line. */
    SEAT,
    /** Staff confirmed an entry of the late list. */
    ACCEPT,
    WITHDRAW,
    /** The class was cancelled. */
    CANCEL
}
