package cn.com.ytajpx.anpei.job;

import cn.com.ytajpx.anpei.common.Reason;

/** Why a job is not started, stopped or restarted. */
public enum JobReason implements Reason {
    JOB_UNKNOWN, JOB_RUN_UNKNOWN, JOB_ALREADY_RUNNING, JOB_DAY_IN_FUTURE, JOB_WITHOUT_DAY, JOB_NOT_RUNNING, JOB_NOT_RESTARTABLE,
    JOB_RESTARTED_ALREADY;

    /** There is nothing under that name or number. */
    public boolean unknown() {
        return this == JOB_UNKNOWN || this == JOB_RUN_UNKNOWN;
    }

    /** Asked at the wrong moment, not wrongly. */
    public boolean conflict() {
        return this == JOB_ALREADY_RUNNING || this == JOB_NOT_RUNNING || this == JOB_NOT_RESTARTABLE || this == JOB_RESTARTED_ALREADY;
    }
}
