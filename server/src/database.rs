//! The database of an installation: the one that `DATABASE_URL` names, or a private one under the data directory.

use std::{convert::Infallible, time::Duration};

use percent_encoding::percent_decode_str;
use platform::{
    Clock, Platform, ServerKey, Settings,
    cluster::{Cluster, ClusterConfig, Dumper, Owner},
};
use url::Url;

use crate::{config::Config, error::Result};

/// Statements that take longer than this are logged. A page has several, and a person notices half a second.
const SLOW_STATEMENT: Duration = Duration::from_millis(200);

/// A database that answers.
pub struct Database {
    url: String,
    private: Option<Cluster>,
}

impl Database {
    /// For the server: it owns the private database and stops it at the end.
    ///
    /// # Errors
    /// When another server owns it, or it does not start.
    pub async fn own(config: &Config) -> Result<Self> {
        match &config.database_url {
            Some(url) => Ok(Self { url: url.clone(), private: None }),
            None => Ok(Self::private(Cluster::start(&cluster_config(config)).await?)),
        }
    }

    /// For a command: joins the running server's database, or starts it for the time of the command.
    ///
    /// # Errors
    /// When it does not start.
    pub async fn join(config: &Config) -> Result<Self> {
        match &config.database_url {
            Some(url) => Ok(Self { url: url.clone(), private: None }),
            None => Ok(Self::private(Cluster::join_or_start(&cluster_config(config)).await?)),
        }
    }

    fn private(cluster: Cluster) -> Self {
        Self { url: cluster.url(), private: Some(cluster) }
    }

    /// The use cases of a command on this database.
    ///
    /// # Errors
    /// When it does not answer.
    pub async fn platform(&self, config: &Config) -> platform::Result<Platform> {
        self.platform_on(&self.url, config).await
    }

    /// The use cases of a server, with its key.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn server_platform(&self, config: &Config, demo: bool, key: ServerKey) -> platform::Result<Platform> {
        let settings = Settings { demo, key: Some(key), ..settings(config) };
        Platform::connect(&self.url, Clock::System, settings).await
    }

    /// The use cases on another database of the same server.
    ///
    /// # Errors
    /// When it does not answer.
    pub async fn platform_on(&self, url: &str, config: &Config) -> platform::Result<Platform> {
        Platform::connect(url, Clock::System, settings(config)).await
    }

    /// PostgreSQL's programs for copies of this database.
    ///
    /// # Errors
    /// When they are not installed.
    pub async fn dumper(&self, config: &Config) -> Result<Dumper> {
        let folders = cluster_config(config);
        match &self.private {
            Some(cluster) => Ok(cluster.dumper(&folders).await?),
            None => {
                let mut address = Url::parse(&self.url)?;
                let password = address.password().map(|text| percent_decode_str(text).decode_utf8_lossy().into_owned());
                // An address without a host has no password to take out.
                let _ = address.set_password(None);
                Ok(Dumper::of_address(&folders, address.into(), password)?)
            }
        }
    }

    /// The user whom the server goes on as where it was started as root.
    ///
    /// # Errors
    /// Where the machine has none.
    pub async fn unprivileged_user(&self, config: &Config) -> Result<Owner> {
        match &self.private {
            Some(cluster) => Ok(cluster.owner(&cluster_config(config)).await?),
            None => Ok(Owner::of_new_cluster()?),
        }
    }

    /// The private database; `None` where the operator has one.
    #[must_use]
    pub fn private_cluster(&self) -> Option<&Cluster> {
        self.private.as_ref()
    }

    /// Starts the private database again whenever it ends. Only waits if others run the database.
    pub async fn keep_running(&mut self, config: &Config) -> Infallible {
        match &mut self.private {
            Some(cluster) => cluster.keep_running(&cluster_config(config)).await,
            None => std::future::pending().await,
        }
    }

    /// Stops the private database, if this process started it.
    ///
    /// # Errors
    /// When it does not stop.
    pub async fn stop(&mut self) -> Result {
        if let Some(cluster) = &mut self.private {
            cluster.stop().await?;
        }
        Ok(())
    }
}

/// Does a command's work on the installation's database, with the schema up to date. Closes and stops what it opened, also where
/// the work fails.
///
/// # Errors
/// The work's own, or when the database does not answer.
pub async fn with_platform<T>(config: &Config, work: impl AsyncFnOnce(&Platform) -> Result<T>) -> Result<T> {
    let mut database = Database::join(config).await?;
    let done = async {
        let platform = database.platform(config).await?;
        let done = async {
            platform.migrate().await?;
            work(&platform).await
        }
        .await;
        platform.close().await;
        done
    }
    .await;
    let stopped = database.stop().await;
    done.and_then(|done| stopped.map(|()| done))
}

/// What a command needs to know of the installation.
fn settings(config: &Config) -> Settings {
    Settings {
        base_url: config.base_url.clone(),
        contact: config.contact.clone(),
        demo: false,
        slow_statement: SLOW_STATEMENT,
        second_factor: config.second_factor,
        key: None,
        connections: Settings::CONNECTIONS,
    }
}

fn cluster_config(config: &Config) -> ClusterConfig {
    ClusterConfig::new(config.data_dir.clone()).with_path(config.search_path.clone())
}
