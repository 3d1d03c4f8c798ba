//! The user of the machine that PostgreSQL runs as. It refuses to run as root.

use std::fs::{File, OpenOptions, Permissions};
use std::io::ErrorKind;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};

use rustix::fs::OFlags;
use rustix::process::geteuid;

use super::ClusterError;

/// The users to run PostgreSQL as where the server is root, in order of preference. Debian's package makes the first one.
const UNPRIVILEGED: [&str; 2] = ["postgres", "nobody"];
const USERS: &str = "/etc/passwd";

/// A user of the machine, never root, whom PostgreSQL runs as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Owner {
    uid: u32,
    gid: u32,
}

impl Owner {
    /// The user's number.
    #[must_use]
    pub fn uid(self) -> u32 {
        self.uid
    }

    /// The number of the user's group.
    #[must_use]
    pub fn gid(self) -> u32 {
        self.gid
    }

    /// The owner of a cluster that does not exist yet: this process's user, or an unprivileged user where that is root.
    ///
    /// # Errors
    /// Where the machine has no unprivileged user.
    pub fn of_new_cluster() -> Result<Self, ClusterError> {
        if !is_root() {
            return Ok(Self { uid: geteuid().as_raw(), gid: rustix::process::getegid().as_raw() });
        }
        let users = std::fs::read_to_string(USERS).map_err(ClusterError::io("Cannot read", Path::new(USERS)))?;
        UNPRIVILEGED.iter().find_map(|name| named(&users, name)).ok_or(ClusterError::NoUnprivilegedUser)
    }

    /// The owner of this folder, if this process may act as them. A folder that root owns was not finished.
    pub(super) fn of_folder(folder: &Path) -> Result<Self, ClusterError> {
        let meta = std::fs::metadata(folder).map_err(ClusterError::io("Cannot read", folder))?;
        match meta.uid() {
            0 if is_root() => Self::of_new_cluster(),
            uid if is_root() || uid == geteuid().as_raw() => Ok(Self { uid, gid: meta.gid() }),
            _ => Err(ClusterError::ForeignOwner { folder: folder.to_owned() }),
        }
    }

    /// A command that runs as this user. It has its own process group, so that the terminal's Ctrl-C reaches only the server,
    /// which then stops PostgreSQL. It does not inherit the environment, because the server's environment contains secrets.
    pub(super) fn command(self, program: &Path) -> Command {
        let mut command = Command::new(program);
        command.env_clear().env("LC_ALL", "C").current_dir("/").process_group(0).stdin(Stdio::null());
        if is_root() {
            command.uid(self.uid).gid(self.gid);
        }
        command
    }

    /// Whether this user may enter the folder. Only the system can tell, because of access lists and parent folders.
    ///
    /// # Errors
    /// Where the system cannot be asked.
    pub async fn can_enter(self, folder: &Path) -> Result<bool, ClusterError> {
        if !is_root() {
            return Ok(true);
        }
        let shell = Path::new("/bin/sh");
        let mut command = self.command(shell);
        command.args(["-c", "test -x \"$0\""]).arg(folder).stdout(Stdio::null()).stderr(Stdio::null());
        let status = tokio::process::Command::from(command).status().await;
        Ok(status.map_err(ClusterError::io("Cannot run", shell))?.success())
    }

    /// Makes the folder where it is missing, and closes it to everybody but this user.
    ///
    /// Works on the open folder and follows no link, so that nobody can replace it meanwhile.
    pub(super) fn private_folder(self, folder: &Path) -> Result<(), ClusterError> {
        make_folder(folder, 0o700)?;
        let open = open_folder(folder)?;
        self.take(&open, folder)?;
        open.set_permissions(Permissions::from_mode(0o700)).map_err(ClusterError::io("Cannot close", folder))
    }

    /// Opens a file of the home for reading and appending, and makes it where it is missing. The home belongs to PostgreSQL's
    /// user: root follows no link there, and leaves no file that this user cannot open.
    pub(super) fn private_file(self, path: &Path) -> Result<File, ClusterError> {
        let file = OpenOptions::new()
            .read(true)
            .append(true)
            .create(true)
            .mode(0o600)
            .custom_flags(OFlags::NOFOLLOW.bits().cast_signed())
            .open(path)
            .map_err(ClusterError::io("Cannot open", path))?;
        self.take(&file, path)?;
        Ok(file)
    }

    fn take(self, open: &File, path: &Path) -> Result<(), ClusterError> {
        let meta = open.metadata().map_err(ClusterError::io("Cannot read", path))?;
        match meta.uid() {
            uid if uid == self.uid => Ok(()),
            0 if is_root() => std::os::unix::fs::fchown(open, Some(self.uid), Some(self.gid))
                .map_err(ClusterError::io("Cannot give away", path)),
            _ => Err(ClusterError::ForeignOwner { folder: path.to_owned() }),
        }
    }
}

pub(super) fn is_root() -> bool {
    geteuid().is_root()
}

/// Makes one folder. An existing one stays as it is.
pub(super) fn make_folder(folder: &Path, mode: u32) -> Result<(), ClusterError> {
    match std::fs::DirBuilder::new().mode(mode).create(folder) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(ClusterError::io("Cannot make", folder)(error)),
        _ => Ok(()),
    }
}

fn open_folder(folder: &Path) -> Result<File, ClusterError> {
    let flags = OFlags::DIRECTORY | OFlags::NOFOLLOW;
    OpenOptions::new()
        .read(true)
        .custom_flags(flags.bits().cast_signed())
        .open(folder)
        .map_err(ClusterError::io("Cannot open", folder))
}

/// A user of `/etc/passwd`: `name:password:uid:gid:…`. System users are always there.
fn named(users: &str, name: &str) -> Option<Owner> {
    let line = users.lines().find(|line| line.split(':').next() == Some(name))?;
    let mut numbers = line.split(':').skip(2).map(str::parse);
    let owner = Owner { uid: numbers.next()?.ok()?, gid: numbers.next()?.ok()? };
    (owner.uid != 0).then_some(owner)
}
